import type { QuestionTexts, TextsByNumber } from '../../texts.ts'
import { realOrMadeUp } from './options.ts'

export const asLine = (line: string, explanation: string): QuestionTexts => ({
  prompt: `¿Comentario real o inventado? “${line}”`,
  options: realOrMadeUp,
  explanation
})

export const lines: TextsByNumber = {
  90: asLine(
    'Si Top Gun tuvo segunda parte, esta también la tiene que tener.',
    'Top Gun se tomó 36 años, así que mejor no copiarle en todo.'
  ),
  92: asLine(
    'Es la primera película en meses que no dejo a la mitad.',
    'Qué elogio. Hay quien no termina ni los tráilers.'
  ),
  140: asLine(
    'Yo creo que los fans quieren una segunda. Yo por lo menos sí.',
    'Una encuesta de una sola persona, y el resultado es unánime.'
  ),
  141: asLine(
    'Estaría bueno ver el lado de Luke: que se quede él en casa mientras Cassie anda de gira.',
    'Siguen siete corazones morados, uno por cada día de la semana que él pasaría esperando.'
  ),
  142: asLine(
    'Hasta ahora la he visto dos veces. Quién sabe cuántas van a ser al final.',
    'Dos veces es un comienzo modesto. El comentario más audaz habla de millones y, a una por día, el primer millón lleva 2700 años.'
  ),
  143: asLine(
    'Ya van trece veces, y hasta a mi marido le gustó. Él no es de películas románticas.',
    'Las funciones en esa casa tienen buen público. En algún lugar, un marido explica que él solo pasaba por ahí.'
  ),
  144: asLine(
    'Si hacen la parte dos voy a estar feliz. Creo que es una buena película para ver en Netflix.',
    'La calma está permitida. Otros dos comentarios avisan que sin secuela se mueren.'
  ),
  145: asLine(
    'Yo llevo 17 veces desde el viernes y mi hermana 11, así que por favor hagan la parte dos.',
    'Esas hermanas no existen. Además, 28 veces son pocas: un comentario de verdad pasa de cien.'
  ),
  146: asLine(
    'El stand de los besos tuvo tres películas y esta es mejor, así que mínimo le tocan dos.',
    'Esas cuentas son nuestras. Los comentarios se saltan la aritmética y van directo a la súplica.'
  ),
  147: asLine(
    'Me gustaría que en la segunda se mudaran a Texas. Creo que ahí serían felices.',
    'Nadie manda a estos dos a Texas. De vuelta al altar, sí, y de ahí directo a los pañales.'
  ),
  148: asLine(
    'Yo normalmente no escribo comentarios, pero esta película merece una segunda parte.',
    'La timidez escasea: los 52 comentarios que leímos suman 74 signos de exclamación.'
  ),
  149: asLine(
    'Les dije a los del trabajo que la vieran, y ahora ellos también quieren parte dos.',
    'Los del trabajo los inventamos. El grupo de amigos sí existe, y a todos les gustó.'
  ),
  150: asLine(
    'En mi casa nadie más la ha visto y yo quiero una parte dos por favor.',
    'La soledad casi no se ve: en un sofá hay una mamá, y en el de al lado, un montón de amigos.'
  ),
  151: asLine(
    'Tienen que hacer la segunda parte, aunque sea para ver qué pasa con la mamá de Cassie.',
    'De la suegra, ni un comentario. De los hijos, ya van cuatro.'
  )
}
