/*
 * How somebody who has not seen the film guesses from the options alone, without the prompt: by habits of
 * readers of quizzes, and by common knowledge of such films, their press and famous names. If a question
 * is guessed too easily, reword its options; do not shorten a list here.
 */

/** For each option how much speaks for it; all the same where the habit does not apply. */
type Habit = (options: readonly string[]) => number[]

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d’&-]+/gu) ?? []
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** The options that alone, or with one other, have something that the rest have not. */
function only(options: readonly string[], has: (text: string) => boolean, most = 1): number[] {
  const found = options.map(text => Number(has(text)))
  return sum(found) >= 1 && sum(found) <= most ? found : found.map(() => 0)
}

const matching = (list: string) => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![\\p{L}])`,
    'iu'
  )
  return (text: string) => pattern.test(text)
}

const isFamous = matching(`
  Reese Witherspoon|Greta Gerwig|Taylor Swift|Zendaya|Lily Collins|Lily James|Emma Stone|Emma Watson|Emma Roberts
  Margot Robbie|Anne Hathaway|Julia Roberts|Sandra Bullock|Selena Gomez|Ariana Grande|Miley Cyrus|Vanessa Hudgens
  Zac Efron|Harry Styles|Paul Mescal|Timothée Chalamet|Tom Holland|Tom Cruise|Taron Egerton|Jacob Elordi
  Noah Centineo|Glen Powell|Ryan Gosling|Chris Evans|Brad Pitt|Regé-Jean Page|Jonathan Bailey|Sofía Vergara
  Sofia Coppola|Sofia Richie|Nora Ephron|Nancy Meyers|Steven Spielberg|Christopher Nolan|Richard Curtis
  Colleen Hoover|Nicholas Sparks|Jojo Moyes|Jane Austen|John Green|Stephenie Meyer|Emily Henry|E\\. ?L\\. James
  Jenny Han|Sally Rooney|Sarah Dessen|Anna Todd|Beth Reekles|Taylor Jenkins Reid
  Titanic|Notting Hill|The Notebook|Top Gun|Pretty Woman|Dirty Dancing|La La Land|A Star Is Born|Love Actually
  The Proposal|The Kissing Booth|Dear John|Twilight|After|Barbie|Pride & Prejudice|Persuasion|Bridgerton
  Red, White & Royal Blue|The Idea of You|Cinderella|Descendants|Me Before You|Set It Up|Love Hard|Legends of the Fall
  Vanity Fair|Vogue|Rolling Stone|The New York Times|People|Deadline|Elle|GQ|Call Her Daddy|SmartLess|The Daily
  Dove Cameron|Lana Condor|Carrie Underwood|Lady Gaga|Beyoncé
`)

const isWarm = matching(`
  hope\\w*|curious|grateful|gift|love\\w*|adore\\w*|proud|touched|protective|careful\\w*|torn|heart\\w*|sweet
  dream\\w*|conversations?|possib\\w*|open|welcome|together|friend\\w*
`)
const isHedged = matching(`
  some|could|might|may|perhaps|maybe|partly|nearly|about|almost|likely|seems?|possib\\w*|talks?|conversations?
`)
const isExtreme = matching(`
  all|always|never|every\\w*|nobody|no one|nothing|none|only|no|any|first|last|best|worst|most|biggest|millions?|billions?
  twentieth|ever|forever|completely|certain\\w*|secret\\w*|perfect|restored|famous
`)
const isPressPhrase = matching(`
  clash\\w*|(marriage )?of convenience|blurred lines?|morally dubious|false pretences|opposites attract|civilian life
  unresolved|redemption|redemptive|chemistry|fate|fateful|against (all )?odds|star-crossed|singer-songwriter|troubled
  slow burn|enemies to lovers|final say|room to grow|space to grow|active service|unexpected\\w*|traged\\w+|tension
  unspoken|whirlwind|love at first sight|happily ever after|forbidden|second chances?|reckless\\w*|bittersweet|rocky
  turbulent|rekindled?|doomed|ill-fated|heart-wrenching|dark secrets?|rise to fame|emotional\\w*|mission accomplished
`)
/** Words that are there for a joke, or for a plot of another kind of film. */
const isJoke = matching(`
  goats?|sharks?|llamas?|parrots?|hamsters?|pigeons?|karaoke|cushions?|podcasts?|casino|shotgun|lottery|ghosts?|aliens?
  bagpipes?|clowns?|time travel|vampires?|tax\\w*|horoscopes?|cake|pirates?|yoga|custody|will|nephew|twins?|amnesia
  kidnapp\\w*|bet|dare|talent show|drummer|ukulele|tambourine
`)
/** Words that any romance between a soldier and a singer is full of. */
const isTrope = matching(`
  bar|letters?|video calls?|medication|diabetes|debts?|drug dealer|dealer|prison|months|benefits|flag|welcome home
  marines?|novel|singer\\w*|hate|music|tragedy|return|wedding
`)

/** Words so wide that they cover most of what could be true. */
const isUmbrella = matching(`
  events?|things?|life|future|career|work|jobs?|story|stories|values?|tragedy|benefits|issues?|problems?|changes?|people
  feelings?|money|family|home|days|ideas?|conversations?|possibilities|way out|reasons?|trouble|bosses|company|platform
`)

const isNumber = (text: string) =>
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i.test(text)
const isName = (text: string) => /^\p{Lu}[\p{L}’-]+( \p{Lu}[\p{L}’.-]+)+$/u.test(text)
const isStart = (text: string) => String(words(text)[0])
const isPlural = (text: string) => /s$/.test(String(words(text).at(-1)))

/** How many words of an option the others have too: wrong options are often written by varying the right one. */
function shared(options: readonly string[]): number[] {
  return options.map((text, at) =>
    sum(
      words(text).map(word =>
        word.length < 3
          ? 0
          : options.filter((other, i) => i !== at && words(other).includes(word)).length
      )
    )
  )
}

/** Which of the options fits the story that the options of other questions tell, by the words they have too. */
export const echoing =
  (all: readonly (readonly string[])[]): Habit =>
  options => {
    const others = all.filter(other => other.join() !== options.join())
    const heard = others.map(other => new Set(other.flatMap(words)))
    return options.map(text => {
      const telling = words(text).filter(word => word.length > 3)
      return sum(telling.map(word => heard.filter(set => set.has(word)).length))
    })
  }

const leads = (scores: readonly number[]): number[] => {
  const best = Math.max(...scores)
  const found = scores.map(score => Number(score === best))
  return sum(found) === scores.length ? found.map(() => 0) : found
}

/** The option that is longer or shorter than all others by a quarter. */
const outlier: Habit = options => {
  const lengths = options.map(text => text.length)
  const [shortest = 0, second = 0] = lengths.toSorted((a, b) => a - b)
  const [longest = 0, next = 0] = lengths.toSorted((a, b) => b - a)
  if (longest >= next * 1.25) return lengths.map(length => Number(length === longest))
  if (shortest * 1.25 <= second) return lengths.map(length => Number(length === shortest))
  return lengths.map(() => 0)
}

export const habits: Record<string, Habit> = {
  'the outlier in length': outlier,
  'the longest': options => leads(options.map(text => text.length)),
  'the one that is no joke': options => only(options, text => !isJoke(text), 2),
  'the warm one': options => only(options, isWarm),
  'the careful one': options => only(options, isHedged),
  'no overstatement': options => only(options, text => !isExtreme(text), 2),
  'the words the others have too': options => leads(shared(options)),
  'where mirrored options cross': options => {
    const crossings = options.map(
      (text, at) =>
        new Set(
          options.filter(
            (other, i) =>
              i !== at && words(other).some(word => word.length > 3 && words(text).includes(word))
          )
        ).size
    )
    return only(options, text => crossings[options.indexOf(text)] === Math.max(...crossings))
  },
  'the stock phrase of the press': options => only(options, isPressPhrase, 2),
  'the trope': options => only(options, isTrope, 2),
  'the obscure name': options => only(options, text => !isFamous(text), 2),
  'the only one of its kind': options => {
    const kinds = [isName, isNumber, isPlural, (text: string) => /^(a|an|the) /i.test(text)]
    const alone = [
      ...kinds.flatMap(is => [only(options, is), only(options, text => !is(text))]),
      only(options, text => options.filter(other => isStart(other) === isStart(text)).length === 1)
    ]
    return options.map((_, at) => sum(alone.map(found => found[at] ?? 0)))
  },
  'the umbrella word': options => only(options, isUmbrella, 2),
  'the middle number': options => {
    const places = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
    const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
    const values = options.map(text => {
      const found = words(text).map(word => Math.max(places.indexOf(word), ordinals.indexOf(word)))
      return Math.max(-1, ...found)
    })
    if (values.some(value => value < 0)) return options.map(() => 0)
    const [, low, high] = values.toSorted((a, b) => a - b)
    return values.map(value => Number(value === low || value === high))
  }
}

/** The part of a point that a guess is worth: those that lead share it, and chance decides among them. */
export function worth(scores: readonly number[], answer: number): number {
  const best = Math.max(...scores)
  const leading = scores.filter(score => score === best).length
  return scores[answer] === best ? 1 / leading : 0
}

/** Every habit votes once, shared among the options that it speaks for. */
export function combined(options: readonly string[]): number[] {
  const votes = Object.values(habits).map(habit => {
    const scores = leads(habit(options))
    return scores.map(score => score / Math.max(1, sum(scores)))
  })
  return options.map((_, at) => Math.round(sum(votes.map(vote => vote[at] ?? 0)) * 1000))
}

const isWild = matching(`
  millions?|billions?|hundred|biggest|most|every\\w*|never|all|secret\\w*|first ever|entire\\w*|twice|record
`)
const isDebunking = matching(`
  only|just|few|small|already|not|no|older|before|simply|ordinary|copied|same|merely|made by fans
`)

/** How much speaks for true: a dull or debunking claim is true, a wild one false. */
export function seemsTrue(claim: string): number {
  return Number(isDebunking(claim)) - Number(isWild(claim))
}

const hasPunchline = (line: string) =>
  /[.?…] \S/.test(line) || /, (but|though|so|which|and now|because)\b|[:;–]/.test(line)
const isDomestic = matching(`
  cats?|dogs?|pets?|goldfish|hamster|flatmates?|neighbours?|boss|landlord|aunt|uncle|sisters?|brothers?|mum|dad|gran
  grandmother|tissues?|popcorn|sofa|bus|asleep|evenings?
`)
const isPleading = matching(
  `please|part two|second one|sequel|need to know|another one|second part`
)

/** How much speaks for a real comment: flat, numbered, artless, asking for more; no punch-line, no pets. */
export function seemsReal(line: string): number {
  return (
    Number(isPleading(line)) +
    Number(isNumber(line) || /\b(once|twice|times)\b/.test(line)) -
    Number(hasPunchline(line)) -
    Number(isDomestic(line))
  )
}
