import type { TextsByNumber } from '../../texts.ts'
import { speakers, trueOrFalse } from './options.ts'

/** On how the film was made, and on the talk of a sequel. */
export const retiredMaking: TextsByNumber = {
  31: {
    prompt:
      'Sofia Carson o la directora: ¿quién habló de teorías de los fans y de posibles spinoffs?',
    options: speakers,
    explanation:
      'Teorías, historias, spinoffs: Carson ya se lo sabía todo, con la película recién estrenada.'
  },
  33: {
    prompt:
      'Sofia Carson o la directora: ¿quién dijo que los personajes necesitan defectos al principio, para poder crecer?',
    options: speakers,
    explanation:
      'La crítica tenía una lista de defectos. La directora los había puesto ahí ella misma.'
  },
  34: {
    prompt:
      'Sofia Carson o la directora: ¿quién dijo que solo harían una secuela que les encantara de verdad?',
    options: speakers,
    explanation: 'Todavía no había nada decidido. Pero la vara ya estaba altísima.'
  },
  36: {
    prompt:
      'Sofia Carson o la directora: hasta marzo de 2025, ¿quién había dado por segura la secuela?',
    options: speakers,
    explanation: 'La esperanza es otra cosa: de ella viven los fans desde 2022.'
  },
  37: {
    prompt: '¿Quién es quién en Corazones malheridos? Une cada nombre con su papel.',
    pairs: [
      ['Sofia Carson', 'Cassie'],
      ['Elizabeth Allen Rosenbaum', 'La directora'],
      ['Nicholas Galitzine', 'El otro protagonista']
    ],
    explanation: 'Galitzine ve varias maneras de hacer una secuela. La votación tiene catorce.'
  },
  38: {
    prompt: 'Tres números del éxito de la película. Une las parejas.',
    pairs: [
      ['220.61 millones', 'Horas vistas en los primeros días'],
      ['Seis semanas', 'Tiempo en el Top 10 de Netflix'],
      ['Tercero', 'Lugar entre las más vistas de 2022']
    ],
    explanation: 'Seis semanas son 42 noches de sofá, para quien aguantó el ritmo.'
  },
  39: {
    prompt: 'Cada artículo tiene algo que los otros dos no tienen. Une las parejas.',
    pairs: [
      ['El artículo de 2022', 'Wedding Season'],
      ['El artículo de diciembre de 2024', 'La novela en que se basa la película'],
      ['El artículo de marzo de 2025', 'Un póster hecho por fans']
    ],
    explanation: 'Wedding Season también era nueva en Netflix. Por todos lados se daba el sí.'
  },
  40: {
    prompt: '¿Qué podría traer una secuela, según se decía en marzo de 2025? Une las parejas.',
    pairs: [
      ['Cassie', 'El éxito o la vida privada'],
      ['Luke', 'Un nuevo propósito en la vida'],
      ['El matrimonio', 'Presión desde afuera'],
      ['Los temas', 'Amor, resiliencia, crecimiento']
    ],
    explanation:
      'Resiliencia y crecimiento: mucho pedir a dos personas que no cabían en el mismo bar.'
  },
  41: {
    prompt: '¿Qué reprochó parte del público, y a quién? Une las parejas.',
    pairs: [
      ['A Luke', 'Un cambio que no se ganó'],
      ['A Cassie', 'Valores que cedió por amor'],
      ['Al romance', 'Mezclarse con temas delicados']
    ],
    explanation:
      'Luke no cambió lo suficiente para algunos, y Cassie cambió demasiado. Nadie dijo que el matrimonio fuera justo.'
  },
  42: {
    prompt: '¿Quién escribió la novela en la que se basa la película?',
    options: [
      { text: 'Colleen Hoover', note: 'Ella rompió otro círculo.' },
      { text: 'Nicholas Sparks', note: 'Pero qué bien que trajiste pañuelos.' },
      { text: 'Tess Wakefield' },
      { text: 'Jojo Moyes', note: 'El estante es ese. El libro, el de al lado.' }
    ],
    explanation:
      'La autora fue la primera en meter en líos a Cassie y Luke. Netflix solo puso las cámaras.'
  },
  44: {
    prompt: '¿En qué lugar quedó la película entre las más vistas de 2022?',
    options: [{ text: 'Primero' }, { text: 'Tercero' }, { text: 'Quinto' }, { text: 'Décimo' }],
    explanation: 'Medalla de bronce para dos personas que no se soportaban.'
  },
  45: {
    prompt: '¿Qué ayudó a que la película ganara fans tan fieles?',
    options: [
      { text: 'Su drama judicial y sus giros inesperados' },
      { text: 'Su acción bélica y su humor afilado' },
      { text: 'Su elenco famoso y sus locaciones de lujo' },
      { text: 'Su historia emotiva y su música original' }
    ],
    explanation: 'La voz de esas canciones es la de la propia Carson.'
  },
  47: {
    prompt: '¿Para qué película se preparaba Nicholas Galitzine en diciembre de 2024?',
    options: [
      { text: 'Guardians of the Galaxy' },
      { text: 'Masters of the Universe' },
      { text: 'Pirates of the Caribbean' },
      { text: 'Journey to the Center of the Earth' }
    ],
    explanation:
      'Galitzine y Carson, dicen, se apuntan a una segunda película, si el universo lo permite.'
  },
  48: {
    prompt: 'El artículo de 2022 recomienda la película a un tipo de público. ¿A cuál?',
    options: [
      {
        text: 'Al de los dramas bélicos crudos',
        note: 'Hay un marine. También hay muchas canciones.'
      },
      { text: 'Al de los thrillers judiciales' },
      { text: 'Al de los romances lacrimógenos' },
      { text: 'Al de los musicales de backstage' }
    ],
    explanation: 'Pañuelos no incluidos.'
  },
  49: {
    prompt: '¿Qué podría hacer que Netflix se lo piense dos veces con una secuela?',
    options: [
      { text: 'El poco público', note: 'Público fue justo lo que sobró.' },
      { text: 'La agenda del elenco' },
      { text: 'Un pleito por los derechos' },
      { text: 'Las malas críticas' }
    ],
    explanation: 'La crítica no siempre fue amable. El público sí, y Netflix sabe contar.'
  },
  50: {
    prompt: 'Según la directora, ¿para qué habían sido criados Cassie y Luke?',
    options: [
      { text: 'Para odiarse' },
      { text: 'Para obedecer' },
      { text: 'Para temer a la autoridad' },
      { text: 'Para esconder lo que sienten' }
    ],
    explanation: 'Aprender a odiarse les llevó años. Desaprenderlo, una sola película.'
  },
  51: {
    prompt: 'Cassie y Luke tienen sus defectos. ¿Qué dijo de ellos la directora?',
    options: [
      { text: 'Que son a propósito' },
      { text: 'Que son exagerados', note: 'Nadie que conozca a esos dos diría eso.' },
      { text: 'Que son idea del elenco', note: '¿Echarles la culpa a las estrellas? Jamás.' },
      {
        text: 'Que venían en el libro',
        note: 'Tenía un libro para esconderse detrás, y no lo hizo.'
      }
    ],
    explanation:
      'La gente perfecta no tiene hacia dónde crecer, y ella quería ver crecer a estos dos.'
  },
  54: {
    prompt: 'Carson dice con una palabra cómo se siente ante una posible secuela. ¿Cuál?',
    options: [
      { text: 'Protectora' },
      { text: 'Indiferente', note: 'Entonces habría cambiado de tema.' },
      { text: 'Impaciente', note: 'Eso va por ti.' },
      { text: 'Nerviosa', note: 'Con fans así, ¿quién no lo estaría?' }
    ],
    explanation: 'Carson cuida igual la primera película, así que Cassie está en buenas manos.'
  },
  55: {
    prompt: '¿Quién tiene la última palabra sobre una secuela?',
    options: [
      { text: 'Las dos estrellas', note: 'Ganas tienen. El dinero es de otros.' },
      {
        text: 'La novelista',
        note: 'A ella nadie le pregunta. Pregúntale a cualquier novelista.'
      },
      { text: 'Los jefes de Netflix' },
      { text: 'Los rankings de streaming', note: 'Esos ya habrían dicho que sí.' }
    ],
    explanation: 'Los jefes tienen la última palabra. Los fans han dicho casi todas las demás.'
  },
  56: {
    prompt: '¿Qué pueden disfrutar los fans aunque no llegue ninguna secuela?',
    options: [
      { text: 'Los fanfics' },
      { text: 'Las escenas eliminadas' },
      { text: 'Las entrevistas' },
      { text: 'Un libro sobre la película' }
    ],
    explanation: 'Un fanfic no necesita estudio, ni presupuesto, ni el sí de Netflix.'
  },
  57: {
    prompt: 'El artículo de 2022 imagina una secuela. ¿Qué pone en aprietos al matrimonio?',
    options: [
      { text: 'La próxima misión de Luke', note: 'Esa ya fue la última.' },
      {
        text: 'La guerra de Cassie con su banda',
        note: 'Suena a crisis del segundo disco.'
      },
      { text: 'Las ganas de Luke de mudarse', note: 'Ya se cansó de andar de un lado a otro.' },
      { text: 'Las giras de Cassie' }
    ],
    explanation: 'Las giras son lo justo: la vez pasada, quien se fue era Luke.'
  },
  58: {
    prompt: '¿Verdadero o falso? Para el 17 de marzo de 2025 ya se había confirmado una secuela.',
    options: trueOrFalse,
    explanation: 'La esperanza es otra cosa: de ella viven los fans desde 2022.'
  },
  69: {
    prompt: '¿De quién es la voz de las canciones de la película?',
    options: [
      { text: 'De una doble', note: 'No hizo falta ninguna.' },
      { text: 'De Sofia Carson' },
      { text: 'De una invitada', note: 'No hubo que invitar a nadie.' },
      { text: 'De Sofía Vergara', note: 'Por ahí sobra una Sofía.' }
    ],
    explanation:
      'Carson puso la actuación, el canto y, desde entonces, la paciencia para una sola pregunta.'
  },
  70: {
    prompt: '¿Quién interpreta a Cassie?',
    options: [
      { text: 'Lily Collins', note: 'Está ocupada en París.' },
      { text: 'Sofia Coppola', note: 'Ella estaría detrás de la cámara.' },
      { text: 'Joey King', note: 'Ella atiende el stand de los besos.' },
      { text: 'Sofia Carson' }
    ],
    explanation:
      'Carson ha dicho que ama a Cassie. A Luke le costó casi toda una película llegar hasta ahí.'
  },
  71: {
    prompt: '¿Quién protagoniza la película junto a Sofia Carson?',
    options: [
      { text: 'Nicholas Galitzine' },
      { text: 'Jacob Elordi', note: 'Ese hacía fila en el stand de los besos.' },
      { text: 'Noah Centineo', note: 'De todos los chicos de los que te enamoraste, ese no.' },
      { text: 'Paul Mescal', note: 'Aquí gente normal hay poca.' }
    ],
    explanation: 'Galitzine ve varias maneras de hacer una secuela. Ninguna, esperamos, sin él.'
  },
  72: {
    prompt: '¿Quién dirigió Corazones malheridos?',
    options: [
      { text: 'Greta Gerwig', note: 'La suya era más rosa.' },
      { text: 'Nora Ephron', note: 'Tienes un e-mail. Era para otra persona.' },
      { text: 'Elizabeth Allen Rosenbaum' },
      { text: 'Nancy Meyers', note: 'Habría mejores cocinas.' }
    ],
    explanation:
      'Rosenbaum dice que da gusto trabajar con sus dos estrellas. De Cassie y Luke no dice lo mismo.'
  },
  73: {
    prompt: '¿En qué se basa la película?',
    options: [
      { text: 'En una historia real', note: 'Ojalá que no, por el bien de todos.' },
      { text: 'En un éxito musical', note: 'Las canciones llegaron con la película.' },
      { text: 'En una novela' },
      { text: 'En una obra de teatro', note: 'Le faltan portazos.' }
    ],
    explanation: 'La página, la pantalla y ahora los fanfics: a estos dos no hay quien los suelte.'
  },
  74: {
    prompt:
      'Según un recuento de diciembre de 2024, los primeros días de la película sumaron 220.61 millones. ¿De qué?',
    options: [
      { text: 'De boletos vendidos', note: 'Nadie tuvo que levantarse del sofá.' },
      { text: 'De tráilers vistos', note: 'Ningún tráiler es tan bueno.' },
      { text: 'De horas de llanto', note: 'Creíble, pero difícil de contar.' },
      { text: 'De horas vistas' }
    ],
    explanation:
      'Esas horas, una tras otra, son 25 mil años. Dale play en la Edad de Hielo, y estarías terminando más o menos ahora.'
  },
  76: {
    prompt: '¿Para qué se preparaba Nicholas Galitzine en diciembre de 2024?',
    options: [
      { text: 'Legends of the Fall', note: 'Brad Pitt llegó primero.' },
      { text: 'Masters of the Universe' },
      { text: 'Lord of the Rings', note: 'Con un anillo ya hubo bastantes problemas.' },
      { text: 'Lord of the Flies', note: 'Más cruel que el entrenamiento militar.' }
    ],
    explanation:
      'Galitzine y Carson, dicen, se apuntan a una segunda película, si el universo lo permite.'
  },
  77: {
    prompt: '¿Qué romance llegó a Netflix casi al mismo tiempo que Corazones malheridos?',
    options: [
      { text: 'Wedding Season' },
      {
        text: 'Notting Hill',
        note: 'Solo es una película, plantada delante del siglo equivocado.'
      },
      { text: 'Titanic', note: 'Fallaste por unos 25 años y un iceberg.' },
      {
        text: 'The Wedding Singer',
        note: 'Más cerca, pero ese peinado es de los ochenta.'
      }
    ],
    explanation:
      'Persuasion y All My Life también eran nuevas en Netflix. Los pañuelos no daban abasto.'
  },
  78: {
    prompt: '¿Qué siente Sofia Carson por ser Cassie?',
    options: [
      { text: 'Que ya lo superó', note: '¿Te suena a algo que diría ella?' },
      { text: 'Que ya la cansó', note: 'Esa voz no se finge.' },
      { text: 'Que lo adora' },
      { text: 'Que le da miedo', note: 'Cassie jamás lo permitiría.' }
    ],
    explanation:
      'El amor de Carson por Cassie ya tenía dos años en 2024 y seguía intacto. Hay matrimonios que no duran tanto.'
  },
  79: {
    prompt: 'Según la directora, ¿para qué habían criado a Cassie y Luke?',
    options: [
      { text: 'Para odiarse' },
      { text: 'Para obedecer', note: 'A Luke, tal vez. Prueba a decírselo a Cassie.' },
      { text: 'Para guardar secretos', note: 'Y aun así se enteró todo el mundo.' },
      { text: 'Para temer a las bodas', note: 'Planearon una casi sin conocerse.' }
    ],
    explanation: 'Aprender a odiarse les llevó años. Desaprenderlo, una sola película.'
  },
  81: {
    prompt:
      '¿Verdadero o falso? Fueron fans quienes hicieron el póster de Corazones malheridos 2 que circuló en internet.',
    options: trueOrFalse,
    explanation: 'Primero el póster y luego el guion: así llevarían un estudio los fans.'
  },
  83: {
    prompt: '¿En qué podcast le preguntaron a Carson por Corazones malheridos 2?',
    options: [
      { text: 'Armchair Expert', note: 'Comodísimo, pero no.' },
      { text: 'Just for Variety' },
      { text: 'SmartLess', note: '¿Tres presentadores para una sola preguntita?' },
      { text: 'Call Her Daddy', note: 'Ahí nadie la llamó.' }
    ],
    explanation:
      'Carson dijo tan poco que fue noticia dos veces, con casi tres meses de diferencia.'
  },
  53: {
    prompt: '¿Qué dijo Sofia Carson sobre una secuela en diciembre de 2024?',
    options: [
      { text: 'Que hay conversaciones' },
      { text: 'Que ya no hay ningún plan', note: 'Ni en broma.' },
      { text: 'Que hay fechas de rodaje', note: 'Oíste lo que querías oír.' },
      { text: 'Que hay borradores del guion', note: 'Solo de los no oficiales.' }
    ],
    explanation: 'Carson levantó un poco la tapa y la volvió a poner: más no iba a decir.'
  }
}
