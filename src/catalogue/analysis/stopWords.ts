/** Words that carry no subject, in bokmål, nynorsk and English: passed over in a query that has others. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'alle andre at av bare begge ble blei blir blitt da de deg dei deim dem den denne der dere deres det dette di din ' +
    'disse ditt du eg ein eit eitt eller elles en ene enn er et ett etter for fordi fra frå før ha hadde han har hans ' +
    'henne hennes her hjå ho hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor i ikke ikkje inn ja jeg kan ' +
    'kom korleis kva kven kvifor kvar kunne man mange me med meg mellom men mer mi min mitt mot mye må ned no noe noen ' +
    'nokon noko nå når og også om opp oss over på samme seg selv si sia siden sin sine sitt sjøl skal skulle slik so ' +
    'som somme så til um under upp ut uten var vart vår vere verte vi vil ville vore vort være vært å ' +
    'a an and are as at be by can do does for from has have how in is it its of on or that the this to was we what when ' +
    'where which who why will with you'
  ).split(' '),
)
