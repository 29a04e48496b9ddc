/** Words that passwords are so often made of that a machine tries them first: Norwegian, English, names, seasons, places, the work itself. */
export const commonWords: readonly string[] = `
passord passordet passordene password passwd passphrase passe pass hemmelig hemmelighet hemmeligheten secret topsecret
velkommen velkomen welcome hallo hello heisann morna logginn login logon innlogging bruker brukar brukernavn username
user admin administrator administrasjon root superuser master system systemet server konto account guest gjest test
testing testbruker demo default standard change changeme endremeg byttmeg nypassord nyttpassord mittpassord letmein
slippmeginn slippmeg inn open sesame trustno trust noone nobody whatever iloveyou jegelskerdeg elskerdeg elsker love
lovely kjarlighet skatten skatt baby babyen princess prinsesse prins konge dronning sunshine solskinn solstraale
sommer sommeren sommar sumar vinter vinteren host hosten haust var varen spring summer winter autumn season
januar februar mars april mai juni juli august september oktober november desember january february march may june july
october december mandag tirsdag onsdag torsdag fredag lordag sondag monday tuesday wednesday thursday friday saturday
sunday jul julen juletid julenissen christmas paske pasken easter ferie ferien sommerferie hytta hytte hyttetur fjellet
norge noreg norway norsk norsken norske oslo bergen trondheim stavanger tromso drammen kristiansand fredrikstad bodo
alesund haugesund sandnes sandefjord tonsberg skien arendal moss hamar lillehammer molde harstad narvik alta levanger
melhus fosen hordaland vestland viken agder rogaland innlandet trondelag nordland troms finnmark telemark vestfold
ostfold buskerud akershus kommune kommunen kommunar kommuner fylke fylket fylkeskommune fylkeskommunen stat staten
helse helsa helsen folkehelse folkehelsa folkehelsen folkehelsekoordinator koordinator publichealth health erfaring
erfaringar erfaringer erfaringsbank erfaringsbanken tiltak tiltaket prosjekt prosjektet project jobb jobben arbeid
kontor kontoret office company firma bedrift organisasjon organisation skole skolen school student barnehage sykehus
sjukehus hospital fotball football soccer handball hockey baseball basketball ski skiing langrenn rosenborg brann
viking valerenga liverpool arsenal chelsea manchester united barcelona madrid monkey dragon tiger lion love shadow
hunter killer batman superman spiderman pokemon starwars minecraft fortnite harry potter computer datamaskin internet
internett google facebook microsoft windows apple iphone samsung android telefon telenor telia mobil mobile orange
banana banan eple potet ostepop kaffe coffee sjokolade chocolate cookie pizza hamburger kake vaffel vafler brunost
hund hunden katt katten kattepus hest hesten pusen bamse mamma pappa mor far bestemor bestefar familie familien
family mother father brother sister soster bror kjareste venner vennen friends friend anders anne bjorn camilla
christian daniel erik eva fredrik hanne hans hilde inger ingrid jan jens johan johannes kari karin kristian kristin
lars linda magnus maria marianne marit martin mohammed morten nina odd ola ole oyvind per petter ragnhild rune sara
silje siri solveig stian stine svein terje thomas tom tone tor tove trond vegard alexander michael jennifer jessica
ashley charlie andrew matthew joshua robert william george jordan maggie ginger pepper buster bailey flower blomst
blomster rose rosen heart hjerte hjarte angel engel jesus gud god christ freedom fridom frihet forever alltid always
never aldri happy glad gladlaks lykke lucky money penger peng pengar gull gold silver solv diamond diamant blue blaa
green gronn black svart white hvit kvit red rod purple lilla yellow gul king queen star stjerne stjernene sun sol sola
moon mane manen ocean havet hav fjord fjorden fjell skog skogen vann vatn water fire ild brann earth jord jorda super
mega ultra power strong sterk best beste number nummer one two three four five six seven eight nine ten en to tre fire
fem seks sju syv atte ni ti hundre tusen million abc abcd abcdef first last the my min mitt mine din ditt og and er is
i jeg eg du you me meg for ikke ikkje dette this that det den a
`
  .trim()
  .split(/\s+/)

/** Runs that fingers find by themselves: rows of a Norwegian or English keyboard, the alphabet, the digits. */
export const keyboardRuns: readonly string[] = [
  'qwertyuiopå',
  'asdfghjkløæ',
  'zxcvbnm',
  'qazwsxedcrfvtgbyhnujm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'q1w2e3r4t5y6u7i8o9p0',
  '1q2w3e4r5t6y7u8i9o0p',
  'abcdefghijklmnopqrstuvwxyzæøå',
  '01234567890',
]
