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
    'Es la primera película en meses que no quito a la mitad.',
    'Qué elogio. Hay quien no termina ni los tráilers.'
  ),
  140: asLine(
    'Yo creo que los fans quieren una segunda. Yo por lo menos sí.',
    'Una encuesta de una sola persona, y el resultado es unánime.'
  ),
  141: asLine(
    'Estaría bueno ver el lado de Luke, que se queda él en casa mientras Cassie es la que anda de gira.',
    'Siguen siete corazones morados, uno por cada día de la semana que él pasaría esperando.'
  ),
  142: asLine(
    'Ya la vi dos veces y quién sabe cuántas más me faltan. Por favor hagan otra.',
    'Dos veces es un comienzo modesto. El comentario más audaz habla de millones y, a una por día, el primer millón lleva 2700 años.'
  ),
  143: asLine(
    'A mi marido no le gustan las películas románticas, pero esta sí le gustó.',
    'Trece funciones van ya en esa casa. En algún lugar, un marido explica que él solo pasaba por ahí.'
  ),
  144: asLine(
    'Si hacen la parte dos voy a estar feliz. Creo que es una buena película para ver en Netflix.',
    'La calma está permitida. Otros dos comentarios avisan que sin secuela se mueren.'
  ),
  145: asLine(
    'Yo llevo 17 veces desde el viernes y mi hermana 11, así que por favor hagan la parte dos.',
    'No hay tales hermanas. Además, 28 son pocas: un comentario de verdad pasa de cien.'
  ),
  146: asLine(
    'Si hicieron tres de A todos los chicos, pueden hacer dos de esta.',
    'Esas cuentas son nuestras. Los comentarios se saltan la aritmética y van directo a la súplica.'
  ),
  147: asLine(
    'Por favor hagan otra donde se mudan a Texas y Luke pone un gimnasio. La vería todos los días.',
    'Nadie manda a estos dos a Texas. De vuelta al altar, sí, y de ahí directo a los pañales.'
  ),
  148: asLine(
    'Yo normalmente no escribo comentarios, pero esta película merece una segunda parte.',
    'La timidez escasea: los 52 comentarios que leímos suman 74 signos de exclamación.'
  ),
  149: asLine(
    'Les hablé de ella a todos en el trabajo. Ya la vieron cuatro y los cuatro quieren segunda parte.',
    'La oficina es nuestra. El grupo de amigos sí existe, y a todos les gustó.'
  ),
  150: asLine(
    'En mi casa nadie más la ha visto y yo quiero una parte dos por favor.',
    'La soledad casi no se ve: en un sofá hay una mamá, y en el de al lado, un montón de amigos.'
  ),
  151: asLine(
    '¿La mamá de Cassie ya quiere a Luke? Tiene que haber una segunda parte sobre eso.',
    'Suegras no hay en los comentarios. Hijos, en cambio, ya los esperan cuatro.'
  )
}
