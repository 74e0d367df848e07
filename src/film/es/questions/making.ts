import type { TextsByNumber } from '../../texts.ts'
import { trueOrFalse } from './options.ts'

export const making: TextsByNumber = {
  43: {
    prompt: '¿Cuánto tiempo estuvo la película en el Top 10 de Netflix?',
    options: [
      { text: 'Ocho semanas', note: 'Réstale dos.' },
      { text: 'Ocho meses', note: 'Se agradece la lealtad.' },
      { text: 'Seis semanas' },
      { text: 'Seis meses', note: 'Otras películas también quieren su turno.' }
    ],
    explanation:
      'Alguien presume en los comentarios de haberla visto al menos 90 veces en una semana. A dos horas cada una, son casi 26 horas al día.'
  },
  46: {
    prompt:
      'En diciembre de 2024 le preguntaron a Sofia Carson por una secuela. ¿Qué película estaba promocionando?',
    options: [
      { text: 'My Oxford Year', note: 'Ese curso todavía no empezaba.' },
      { text: 'The Life List', note: 'Era lo siguiente en la lista. Todavía sin tachar.' },
      { text: 'Songbird', note: 'Cuatro años antes, y en plena cuarentena.' },
      { text: 'Carry-On' }
    ],
    explanation: 'Carson llegó a promocionar una película y se fue con titulares sobre otra.'
  },
  75: {
    prompt: '¿En qué lugar quedó la película entre las más vistas de 2022?',
    options: [
      { text: 'Primero', note: 'Solo en nuestros corazones.' },
      { text: 'Tercero' },
      { text: 'Octavo', note: 'Ten un poco de fe.' },
      { text: 'Vigésimo', note: 'Eso te pasa por leer las malas críticas.' }
    ],
    explanation: 'Medalla de bronce para dos personas que no se soportaban.'
  },
  80: {
    prompt: '¿Verdadero o falso? Las canciones de la película son versiones de viejos éxitos.',
    options: trueOrFalse,
    explanation:
      'Las canciones eran nuevas y decían la verdad desde la primera nota. La pareja tardó un poco más.'
  },
  128: {
    prompt: '¿Quién escribió la novela en la que se basa la película?',
    options: [
      {
        text: 'Carrie Cracknell',
        note: 'Ella también tenía una novela ese verano. De Jane Austen.'
      },
      {
        text: 'Beth Reekles',
        note: 'Lo suyo es El stand de los besos. Ahí nadie hace el saludo militar.'
      },
      { text: 'Tess Wakefield' },
      { text: 'Elizabeth Allen Rosenbaum', note: 'Ella llegó después, con todo un equipo.' }
    ],
    explanation:
      'La autora fue la primera en meter en líos a Cassie y Luke. Netflix solo puso las cámaras.'
  },
  129: {
    prompt: '¿Para qué les dio defectos la directora a Cassie y Luke?',
    options: [
      { text: 'Para que pudieran crecer' },
      { text: 'Para que se separaran', note: 'Separarlos fue idea de los marines.' },
      { text: 'Para que pudieran perdonar', note: 'El perdón llega después. Mucho después.' },
      { text: 'Para que pudieran casarse', note: 'Para eso bastaban las cuentas por pagar.' }
    ],
    explanation:
      'Los defectos están ahí a propósito, dice la directora. Prueba esa frase en tu próxima discusión.'
  },
  130: {
    prompt:
      'Según se decía en marzo de 2025, la película se ganó a sus fans por dos cosas: la música, ¿y qué más?',
    options: [
      { text: 'La química de la pareja', note: 'Salta a la vista, pero no está en la lista.' },
      { text: 'La historia emotiva' },
      { text: 'El ambiente militar', note: 'Nadie se apunta solo por los uniformes.' },
      { text: 'El final feliz', note: 'Ayuda. Pero llega algo tarde para ser la razón.' }
    ],
    explanation: 'Carson canta, el público llora, Netflix cuenta las horas.'
  },
  131: {
    prompt:
      'En 2024, Sofia Carson dice que la película le despierta un instinto protector y algo más. ¿Qué?',
    options: [
      {
        text: 'Gratitud',
        note: 'Por la pregunta, sí. Para la película tiene una palabra más grande.'
      },
      { text: 'Apego', note: 'De eso se encarga el público.' },
      { text: 'Orgullo', note: 'Motivos tiene. Pero la palabra no es suya.' },
      { text: 'Pasión' }
    ],
    explanation:
      'Carson también ha dicho que ama a Cassie. A Luke le costó casi toda una película llegar hasta ahí.'
  },
  132: {
    prompt: '¿Quién dijo que una secuela se podría plantear de varias maneras?',
    options: [
      { text: 'Sofia Carson', note: 'Ella suelta todavía menos.' },
      { text: 'Nicholas Galitzine' },
      { text: 'Elizabeth Allen Rosenbaum', note: 'Ella no tenía decidida ni una.' },
      { text: 'Tess Wakefield', note: 'Su turno ya pasó.' }
    ],
    explanation:
      'Galitzine no dijo cuáles. Un comentario pone a Luke en la banda de Cassie, y por algo se empieza.'
  },
  133: {
    prompt: '¿Quién dirigió Corazones malheridos?',
    options: [
      { text: 'Beth Reekles', note: 'La suya tiene un stand de besos. La nuestra, un cuartel.' },
      {
        text: 'Carrie Cracknell',
        note: 'Lo suyo fue Jane Austen. El mismo verano, mejores modales.'
      },
      { text: 'Elizabeth Allen Rosenbaum' },
      { text: 'Tess Wakefield', note: 'Ella llegó antes, con la pluma.' }
    ],
    explanation:
      'Rosenbaum dice que da gusto trabajar con sus dos estrellas. De Cassie y Luke no dice lo mismo.'
  },
  134: {
    prompt: 'En 2022, según Sofia Carson, los fans tenían teorías, historias y algo más. ¿Qué?',
    options: [
      { text: 'Posibles finales', note: '¿Quién querría cambiar ese final?' },
      { text: 'Posibles precuelas', note: 'Antes de conocerse no tenían con quién discutir.' },
      { text: 'Posibles títulos', note: 'Corazones malheridos 2 es difícil de superar.' },
      { text: 'Posibles spinoffs' }
    ],
    explanation: 'Los fanfics van aparte. A estos dos no hay quien los suelte.'
  },
  135: {
    prompt: 'El público vio 220.61 millones de horas de la película. ¿En cuánto tiempo?',
    options: [
      { text: 'En los primeros días' },
      { text: 'En diez días', note: 'En menos.' },
      { text: 'En los primeros meses', note: 'Más rápido.' },
      { text: 'En diez meses', note: 'Para entonces, media audiencia se la sabía de memoria.' }
    ],
    explanation:
      'Esas horas, una tras otra, son 25 mil años. Dale play en la Edad de Hielo, y el beso llega más o menos ahora.'
  },
  136: {
    prompt: '¿Para qué proyecto se preparaba Nicholas Galitzine en diciembre de 2024?',
    options: [
      { text: 'The Idea of You', note: 'Esa idea ya la había tenido.' },
      { text: 'Mary & George', note: 'El cuello de encaje ya lo había devuelto.' },
      { text: 'Red, White & Royal Blue', note: 'Esa corona la devolvió el año anterior.' },
      { text: 'Masters of the Universe' }
    ],
    explanation:
      'Dicen que Galitzine y Carson se apuntan para una segunda película, si el universo lo permite.'
  },
  137: {
    prompt: '¿Qué película llegó a Netflix casi al mismo tiempo que Corazones malheridos?',
    options: [
      { text: 'Feel the Beat', note: 'Dos veranos antes, y de puntitas.' },
      { text: 'Rebecca', note: 'Casi dos años antes, y un matrimonio más lúgubre.' },
      { text: 'The Life List', note: 'Antes de 2025 no estaba en la lista de nadie.' },
      { text: 'Persuasion' }
    ],
    explanation:
      'Wedding Season y All My Life también eran nuevas en Netflix. Los pañuelos no daban abasto.'
  },
  138: {
    prompt: '“… ser Cassie”, dice Sofia Carson. ¿Qué palabra falta?',
    options: [
      { text: 'Atesoro', note: 'Bonito. Un poco pirata.' },
      { text: 'Adoro' },
      { text: 'Prometo', note: 'Eso va en los votos, no en la entrevista.' },
      { text: 'Añoro', note: 'Con una secuela se le quita.' }
    ],
    explanation:
      'El amor de Carson por Cassie ya tenía dos años en 2024 y seguía intacto. Hay matrimonios que no duran tanto.'
  },
  139: {
    prompt: 'Cassie y Luke habían sido … para odiarse, dice la directora. ¿Qué palabra falta?',
    options: [
      { text: 'Criados' },
      { text: 'Pagados', note: 'El dinero era por casarse.' },
      { text: 'Entrenados', note: 'Uno de los dos, a lo sumo.' },
      { text: 'Condenados', note: 'Solo uno de los dos, y por otra cosa.' }
    ],
    explanation: 'Aprender a odiarse les llevó años. Desaprenderlo, una sola película.'
  }
}
