import type { TextsByNumber } from '../../texts.ts'
import { trueOrFalse } from './options.ts'

export const plot: TextsByNumber = {
  1: {
    prompt: '¿Dónde se conocen Cassie y Luke?',
    options: [
      { text: 'En una boda', note: 'A una sí llegan, pero es la suya.' },
      { text: 'En una base', note: 'Al revés: las tropas fueron a verla a ella.' },
      { text: 'En un bar' },
      { text: 'En una playa', note: 'Las playas son para besarse. Es un poco pronto para eso.' }
    ],
    explanation:
      'Una noche de fiesta termina en boda, condena y bandera. Al resto solo nos deja dolor de cabeza.'
  },
  103: {
    prompt: 'Tres de estas frases describen a Cassie y Luke. ¿Cuál no?',
    options: [
      { text: 'Los opuestos se atraen', note: 'No coinciden en nada, salvo en la boda.' },
      { text: 'Amor con poco presupuesto', note: 'Ese es todo el plan de negocios.' },
      { text: 'De extraños a esposos', note: 'Se casan casi antes de presentarse.' },
      { text: 'Amor a primera vista' }
    ],
    explanation: 'Nadie que los viera conocerse habría apostado por ellos ni la propina.'
  },
  152: {
    prompt: '¿Qué le cuesta pagar a Cassie?',
    options: [
      { text: 'Sus medicinas' },
      { text: 'Su disco', note: 'Primero tiene que escribirlo.' },
      { text: 'Su ramo de novia', note: 'No es esa clase de boda.' },
      {
        text: 'Su guitarra',
        note: 'Una guitarra puede esperar al día de pago. Hay cuentas que no.'
      }
    ],
    explanation:
      'A la mayoría de las novias las lleva al altar el amor. A Cassie, una receta médica.'
  },
  4: {
    prompt: '¿A quién le debe dinero Luke?',
    options: [
      { text: 'A una compositora', note: 'Con esa se casa.' },
      { text: 'A un mecánico', note: 'Sus problemas no andan a gasolina.' },
      { text: 'A otro marine', note: 'Un amigo así presta calcetines, no dinero.' },
      { text: 'A un traficante' }
    ],
    explanation: 'Casarse es solo el segundo trato más arriesgado de Luke.'
  },
  5: {
    prompt: '¿Por qué deciden casarse Cassie y Luke?',
    options: [
      { text: 'Por la música', note: 'Un anillo no es un contrato de disco.' },
      { text: 'Por la química', note: 'Les sobra. Todavía no se han dado cuenta.' },
      { text: 'Por los beneficios' },
      { text: 'Por los hijos', note: 'Los hijos son para la secuela.' }
    ],
    explanation: 'El amor no venía en la lista de los militares. Se coló.'
  },
  107: {
    prompt: '¿Cómo se siguen viendo Cassie y Luke a la distancia?',
    options: [
      { text: 'De permiso', note: 'A ver qué opina su comandante.' },
      { text: 'En un escenario', note: 'La banda de ella todavía no llega tan lejos.' },
      { text: 'En la base', note: 'El guardia del portón dice que no.' },
      { text: 'En una pantalla' }
    ],
    explanation: 'En una videollamada no hay dónde esconder la cara. A ver quién finge así.'
  },
  153: {
    prompt: '¿Qué trae a Luke de vuelta a casa?',
    options: [
      { text: 'Una medalla', note: 'Las medallas se pueden mandar por correo.' },
      { text: 'Una tragedia' },
      { text: 'Una boda', note: 'La suya ya fue.' },
      { text: 'Una deuda', note: 'Esa lo sigue a todas partes.' }
    ],
    explanation: 'Jugar a los esposos es fácil a la distancia. Ahora toca hacerlo en casa.'
  },
  8: {
    prompt: '¿Cuándo empiezan a enamorarse de verdad Cassie y Luke?',
    options: [
      { text: 'Antes de casarse', note: 'Hasta ahí, puro negocio.' },
      { text: 'El día de la boda', note: 'Anillos, sí. Amor de verdad, todavía no.' },
      { text: 'Cuando Luke ya está de vuelta' },
      { text: 'Mientras están lejos', note: 'Tibio, tibio. Pero todavía no.' }
    ],
    explanation: 'Los sentimientos, como Luke, tardan en llegar a casa.'
  },
  109: {
    prompt: '¿Cómo llama el artículo de 2022 al plan de casarse de Cassie y Luke?',
    options: [
      { text: 'Un giro muy ingenioso', note: 'El giro es que al final va en serio.' },
      { text: 'Un final feliz', note: 'Lo feliz tarda un poco más.' },
      { text: 'Un giro para peor', note: 'La cuesta abajo viene después.' },
      { text: 'Una decisión dudosa' }
    ],
    explanation: 'La desaprobación dura una sola frase. En la siguiente ya se están enamorando.'
  },
  110: {
    prompt:
      'Según el artículo de diciembre de 2024, ¿qué borra la línea entre lo real y lo fingido?',
    options: [
      { text: 'Problemas personales', note: 'Esos los traía Luke de antes.' },
      { text: 'Presiones externas', note: 'Esas se guardan para la secuela.' },
      { text: 'Sucesos inesperados' },
      { text: 'Sueños musicales', note: 'Los de ella son bien reales.' }
    ],
    explanation: 'La sorpresa es solo de Cassie y Luke. El público ya ha visto otras películas.'
  },
  104: {
    prompt: '¿Verdadero o falso? La deuda de Luke es de unos cientos de dólares.',
    options: trueOrFalse,
    explanation: 'Son miles. Nadie se casa por unas monedas con alguien que acaba de conocer.'
  },
  111: {
    prompt: '¿Cuál es el sueño de Cassie?',
    options: [
      { text: 'Triunfar con sus propias canciones' },
      { text: 'Escribir canciones para Broadway', note: '¿Y dejar que las cante otra persona?' },
      {
        text: 'Librarse por fin de una vieja deuda',
        note: 'Eso es lo de Luke. El sueño de ella tiene estribillo.'
      },
      { text: 'Llevar una vida de civil', note: 'Nunca ha llevado otra.' }
    ],
    explanation:
      'Esposa de militar no era el papel con el que soñaba, pero es el primero que le dan.'
  },
  112: {
    prompt: '¿En qué rama de las fuerzas armadas está Luke?',
    options: [
      { text: 'La Fuerza Aérea', note: 'Ibas bien, pero demasiado alto.' },
      { text: 'La Guardia Costera', note: 'Habría quedado más cerca de casa.' },
      { text: 'La Armada', note: 'A ver, díselo a la cara.' },
      { text: 'El Cuerpo de Marines' }
    ],
    explanation:
      'Un marine con problemas, además. A los que no los tienen casi nunca les hacen una película.'
  },
  113: {
    prompt: 'Después de la boda, ¿quién se va primero?',
    options: [
      { text: 'Luke, con su unidad' },
      { text: 'Cassie, con su banda', note: 'Paciencia. Ya le llegará el turno.' },
      { text: 'Luke, a cumplir condena', note: 'Esa despedida viene después.' },
      { text: 'Cassie, a grabar un disco', note: 'Primero hay que vivir las canciones.' }
    ],
    explanation:
      'Cassie tiene un marido al que casi no conoce, y ahora ni siquiera pueden discutir en persona.'
  },
  154: {
    prompt: 'Según el artículo de 2022, puedes enamorarte de esta película si te gustan… ¿qué?',
    options: [
      {
        text: 'Las historias de odio y amor',
        note: 'Odio hay, seguro. Pero el artículo ya tiene listos los pañuelos.'
      },
      { text: 'Los romances para llorar' },
      { text: 'Los romances de guerra', note: 'Aquí la guerra más larga es entre ellos dos.' },
      { text: 'Las tramas de “¿se casarán?”', note: 'Se casan, y bastante pronto.' }
    ],
    explanation:
      'A la película le hacen falta dos horas para conquistarte. A Cassie y Luke, una boda y un larguísimo camino a casa.'
  },
  114: {
    prompt: '¿Qué tienen en común Cassie y Luke cuando se conocen?',
    options: [
      { text: 'Un lugar en una banda', note: 'La de la banda es ella. A él, dale tiempo.' },
      { text: 'Los bolsillos vacíos' },
      { text: 'Una hoja de servicios', note: 'Esa es solo de él.' },
      { text: 'El vicio del juego', note: 'Su única apuesta es casarse.' }
    ],
    explanation:
      'Las cuentas de Cassie vienen de la farmacia. Las de Luke, de alguien mucho menos amable.'
  },
  115: {
    prompt: 'A muchos fans les pareció que una parte de la historia de Luke se quedó corta. ¿Cuál?',
    options: [
      { text: 'Cómo se enamora', note: 'Esas son las escenas que todo el mundo vuelve a ver.' },
      { text: 'Cómo se redime' },
      { text: 'Cómo se recupera' },
      { text: 'Cómo se endeudó', note: 'Como se endeuda cualquiera: dólar por dólar.' }
    ],
    explanation: 'Que Luke madurara les pareció bien. Que se saltara escalones, no tanto.'
  },
  155: {
    prompt: 'Según parte del público, ¿en qué cedió Cassie por amor?',
    options: [
      { text: 'En sus valores' },
      { text: 'En su privacidad', note: '¿Privacidad? Pero si lo canta todo.' },
      { text: 'En su música', note: 'Eso nunca. No habría película.' },
      { text: 'En su salud', note: 'A la salud, si acaso, el amor le hace bien.' }
    ],
    explanation:
      'Un marido no es razón para cambiar de opinión, decían. Muchas esposas están de acuerdo.'
  }
}
