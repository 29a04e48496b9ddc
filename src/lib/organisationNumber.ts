const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** Nine digits without the spaces that people write between them. */
export function normaliseOrganisationNumber(text: string): string {
  return text.replace(/[\s ]/g, '')
}

/** Whether nine digits are an organisation number: the last one is the check digit (modulus 11). Source: the Brønnøysund register's rule for numbers. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^[89]\d{8}$/.test(text)) return false
  const digits = [...text].map(Number)
  const sum = weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === digits[8]
}
