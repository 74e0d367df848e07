import type { TextsByNumber } from '../../texts.ts'
import { trueOrFalse } from './options.ts'

export const talk: TextsByNumber = {
  52: {
    prompt: '¿Qué publicación puso a Sofia Carson y a la directora a hablar de una secuela?',
    options: [
      { text: 'Vanity Fair', note: 'Casi: la otra V.' },
      { text: 'Billboard', note: 'Billboard cuenta canciones, no secuelas.' },
      { text: 'Rolling Stone', note: 'Rolling Stone puede esperar al disco de Cassie.' },
      { text: 'Variety' }
    ],
    explanation:
      'La misma pregunta en 2022 y otra vez en 2024: esa redacción tiene claras sus prioridades.'
  },
  157: {
    prompt: '¿Qué dijo Sofia Carson sobre una secuela en diciembre de 2024?',
    options: [
      { text: 'Hay conversaciones' },
      { text: 'Hay teorías de los fans', note: 'Siempre. Eso fue en otra entrevista.' },
      { text: 'Hay muchas posibilidades', note: 'Infinitas, según los comentarios.' },
      { text: 'Hay distintas maneras', note: 'A cada una le falta un guion.' }
    ],
    explanation:
      'Carson levantó un poco la tapa y la volvió a poner. Ollas más cerradas se han destapado.'
  },
  116: {
    prompt:
      'En 2024, Sofia Carson dijo con una palabra cómo se siente ante una posible secuela. ¿Cuál?',
    options: [
      { text: 'Protectora' },
      { text: 'Optimista', note: 'Si lo está, se lo guarda.' },
      { text: 'Impaciente', note: 'La impaciencia corre por nuestra cuenta.' },
      { text: 'Curiosa', note: 'La curiosidad la pones tú.' }
    ],
    explanation:
      'Carson habla de “cómo y si” se hará, en ese orden. La esperanza ha vivido con menos.'
  },
  117: {
    prompt: '¿Quién tiene la última palabra sobre una secuela?',
    options: [
      { text: 'Las dos estrellas', note: 'Ganas tienen. Con ganas no se firma un contrato.' },
      { text: 'La novelista', note: 'A ella nadie le pregunta. Pregúntale a cualquier novelista.' },
      { text: 'La plataforma' },
      { text: 'La directora', note: 'No la ha descartado. Tampoco la puede aprobar.' }
    ],
    explanation:
      'Los jefes de Netflix tienen la última palabra. Los fans han dicho casi todas las demás.'
  },
  108: {
    prompt: 'El artículo de 2022 imagina una secuela. ¿Qué pone en aprietos al matrimonio?',
    options: [
      { text: 'El contrato de Cassie', note: 'Nadie ha firmado nada. Por una vez.' },
      {
        text: 'La guerra de Cassie con su disquera',
        note: 'Primero tiene que conseguir disquera.'
      },
      {
        text: 'La repentina fama de Cassie',
        note: 'Luke puede cargar una guitarra. Hasta puede sonreír.'
      },
      { text: 'Las largas giras de Cassie' }
    ],
    explanation: 'Luke fue el primero en hacer la maleta, y en su viaje nadie vendía camisetas.'
  },
  105: {
    prompt:
      '¿Verdadero o falso? La “novedad” de marzo de 2025 era una frase ya publicada en diciembre de 2024.',
    options: trueOrFalse,
    explanation:
      'En 83 días no le habían cambiado ni una coma. Cuando se espera tanto, hasta un eco es noticia.'
  },
  106: {
    prompt:
      '¿Verdadero o falso? Alguien hizo un póster de Corazones malheridos 2, y se compartió en internet.',
    options: trueOrFalse,
    explanation: 'Con puro entusiasmo se hace un póster. Un guion es más difícil de dibujar.'
  },
  118: {
    prompt:
      '¿Dónde estaba Sofia Carson cuando dijo sobre una secuela: “Es todo lo que voy a decir”?',
    options: [
      { text: 'En la tele', note: 'No había ni sofá ni banda en vivo.' },
      { text: 'En un podcast' },
      {
        text: 'En una alfombra roja',
        note: 'Con esos zapatos, nadie se detiene a contestar.'
      },
      { text: 'En la función de estreno', note: 'El público habría trancado las puertas.' }
    ],
    explanation:
      'Carson dijo tan poco que fue noticia dos veces, con casi tres meses de diferencia.'
  }
}
