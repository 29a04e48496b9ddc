declare module 'snowball-stemmers' {
  const snowball: { newStemmer(language: 'norwegian'): { stem(word: string): string } }
  export default snowball
}
