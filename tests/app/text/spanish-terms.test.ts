import { expect, test } from 'vitest'
import { wordsOf } from '../../../.tools/words/all-words.ts'
import { linesOf } from '../../../.tools/words/players-way.ts'

/*
 * The Spanish counterpart of jargon.test.ts: each thing has one word, as docs/languages.md lists them. Words of Spain,
 * and of one country only, are left out too.
 */
const words = (some: string) => new RegExp(`(?<!\\p{L})(${some})(?!\\p{L})`, 'iu')

const terms: Record<string, RegExp> = {
  secuela: words('continuación|segunda parte|argumentos?|candidat[ao]s?'),
  elegidas: words('(pre)?selecci[oó]n\\p{L}*|seleccionad[ao]s?|escogid[ao]s?'),
  lista: words('ranking|clasificaci[oó]n|set-?lists?'),
  voto: words('papeletas?|boletas?|sufragios?|balotas?'),
  votación: words('elecciones|elección|comicios|fiestas?|sondeos?'),
  ganadora: words('vencedora?|ganador(es)?|estelar|cabeza de cartel|headliner'),
  boleto: words('entradas?|tickets?|tiquetes?'),
  'ronda final': words('segunda vuelta|balotaje|desempate'),
  ronda: words('partidas?'),
  racha: words('serie|cadena'),
  desafiar: words('retar|retas?|reto'),
  trivia: words('quiz|cuestionario|test|examen'),
  puntaje: words('puntuaci[oó]n|puntos obtenidos|calificaci[oó]n|score'),
  estadísticas: words('récords?'),
  sintonía: words('afinidad|compatibilidad'),
  revelar: words('desvelar|destapar'),
  enlace: words('links?|vínculos?|ligas?'),
  copia: words('respaldos?|backups?|copia de seguridad'),
  película: words('films?|filmes|pelis?|movies?'),
  teléfono: words('m[oó]vil(es)?|celular(es)?'),
  computadora: words('ordenador(es)?|computador'),
  presionar: words('puls\\p{L}+|oprim\\p{L}+|coge[rn]?|clic|pinch\\p{L}+'),
  amigos: words('colegas?|compas?|cuates?|panas?')
}

/** Words of tickets and of files, and the name of a night. */
const ornament: Record<string, string> = {
  'ticket/ticket.setlist': 'lista',
  'group/group.defaultName': 'película',
  'group/group.is-columns': 'lista',
  'group/group.is-table': 'lista',
  'group/group.is-election': 'lista'
}

const isFile = ({ text }: { text: string }) => /^[\w-]+\.\w+$/.test(text)

const lines = linesOf(wordsOf('es'))
  .filter(line => !isFile(line))
  .map(({ component, key, text }) => ({
    where: `${component}.${key}`,
    text: text.replace(/\{\w+\}/g, '')
  }))

test('each thing has one word in Spanish', () => {
  const found = lines.flatMap(({ where, text }) =>
    Object.entries(terms).flatMap(([rather, word]) => {
      const [said] = word.exec(text) ?? []
      return said && ornament[where] !== rather
        ? [`${where} says “${said}”, rather ${rather}: ${text}`]
        : []
    })
  )
  expect(found).toEqual([])
})

test('each ornament is there, and is one', () => {
  const plain = Object.entries(ornament).filter(
    ([where, rather]) => !lines.some(line => line.where === where && terms[rather]?.test(line.text))
  )
  expect(plain).toEqual([])
})
