import type { TextsByNumber } from '../../texts.ts'
import { trueOrFalse } from './options.ts'

/** On the story and its ending. */
export const retiredPlot: TextsByNumber = {
  2: {
    prompt: '¿Cómo se llevan Cassie y Luke al principio?',
    options: [
      { text: 'Coquetean', note: 'Dales tiempo. Mucho tiempo.' },
      { text: 'Casi no se hablan', note: 'Vaya si se hablan.' },
      { text: 'Se hacen amigos', note: 'Otra película, y más aburrida.' },
      { text: 'Chocan' }
    ],
    explanation: 'El odio que se convierte en amor: para un comentario, un soplo de aire fresco.'
  },
  6: {
    prompt: '¿Cómo siguen en contacto Cassie y Luke mientras él está lejos?',
    options: [
      { text: 'Por cartas escritas a mano', note: 'Eso es Querido John. Estos dos sí se ven.' },
      { text: 'Por postales' },
      { text: 'Por medio de un amigo' },
      { text: 'Por videollamadas' }
    ],
    explanation: 'Con la cara en la pantalla cuesta seguir fingiendo.'
  },
  9: {
    prompt: '¿Cómo deja la película a Cassie y Luke?',
    options: [
      { text: 'Como buenos amigos', note: 'Amigos con anillos iguales, entonces.' },
      { text: 'Juntos' },
      { text: 'Divorciados', note: 'En el papel, era lo más probable.' },
      { text: 'Sin hablarse', note: 'La estás viendo al revés.' }
    ],
    explanation:
      'La playa, el beso, directo al mar: ningún tribunal del mundo diría que eso es fingido.'
  },
  11: {
    prompt: '¿Por qué condenan a Luke?',
    options: [
      { text: 'Por su parte en un matrimonio fraudulento' },
      {
        text: 'Por desaparecer de su unidad',
        note: 'Di lo que quieras, pero él siempre se presentó.'
      },
      { text: 'Por golpear a un superior', note: 'Ganas no le faltarían.' },
      {
        text: 'Por vender equipo robado',
        note: 'Entonces no habría hecho falta ninguna boda.'
      }
    ],
    explanation:
      'La boda costó una firma por cabeza. La cuenta llegó después, y no se podía pagar en efectivo.'
  },
  13: {
    prompt: 'Alguien cuelga una bandera para Luke. ¿Qué dice?',
    options: [
      { text: 'Siempre fiel', note: 'Un buen lema. Este mensaje viene de casa.' },
      { text: 'Nunca te olvidaremos', note: 'Eso es para quienes no vuelven. Luke vuelve.' },
      { text: 'Recién casados', note: 'Para eso ya es un poco tarde.' },
      { text: 'Bienvenido a casa' }
    ],
    explanation:
      'La bandera no cuenta qué pasa después. “Necesitamos saberlo”, escribe alguien, con ocho signos de exclamación.'
  },
  14: {
    prompt: '¿Cuándo aparece la bandera para Luke?',
    options: [
      { text: 'En la escena de la boda', note: 'Pero si ahí estaba él mismo.' },
      { text: 'En la primera escena', note: 'Todavía no se ha ido a ningún lado.' },
      { text: 'En la escena del juicio', note: 'Seguro que eso es desacato.' },
      { text: 'En la escena de los créditos' }
    ],
    explanation: 'Quedarse a leer los nombres por una vez vale la pena: traen a un marido a casa.'
  },
  15: {
    prompt: 'El artículo de 2022 presenta a Luke con una sola palabra. ¿Cuál?',
    options: [
      { text: 'Encantador' },
      { text: 'Intrépido', note: 'Valiente sí es. Pero eso no es lo que le quita el sueño.' },
      { text: 'Atormentado' },
      { text: 'Reservado' }
    ],
    explanation:
      'A los marines atormentados les hacen películas. Los tranquilos se acuestan temprano.'
  },
  16: {
    prompt: '¿Con qué palabras describe el artículo de 2022 el plan de boda de Cassie y Luke?',
    options: [
      { text: 'Perdidamente romántico', note: 'Te adelantaste una hora.' },
      { text: 'Peligrosamente ingenuo', note: 'Sabían muy bien lo que hacían.' },
      { text: 'Perfectamente sensato', note: 'Solo según su contador.' },
      { text: 'Moralmente dudoso' }
    ],
    explanation: 'Al artículo el enojo le dura poco: una frase después ya llegó el amor.'
  },
  17: {
    prompt: 'Los imprevistos borran una línea para Cassie y Luke. ¿Cuál?',
    options: [
      { text: 'Entre fama y fracaso', note: 'Ojalá su problema fuera la fama.' },
      { text: 'Entre pasado y presente', note: 'Con el presente tienen de sobra.' },
      { text: 'Entre lo real y lo fingido' },
      { text: 'Entre deber y libertad', note: 'Muy militar, pero aquí hay una novia.' }
    ],
    explanation: 'Confundir lo real con lo fingido: para eso se inventaron las bodas de mentira.'
  },
  18: {
    prompt: '¿Qué parte de la historia deja sin resolver el final?',
    options: [
      { text: 'Las cartas perdidas', note: 'Lo único que falta es la secuela.' },
      { text: 'La rivalidad de la banda', note: 'Suena a spinoff.' },
      { text: 'Los problemas de familia' },
      {
        text: 'La apelación',
        note: 'Si quieres una, en la votación está “Limpiar el nombre de Luke”.'
      }
    ],
    explanation: 'Las familias tienen la costumbre de presentarse en la secuela.'
  },
  19: {
    prompt: 'Alguien cuelga una bandera para Luke. ¿Cómo la interpreta el artículo de 2022?',
    options: [
      { text: 'Luke quedó limpio y vuelve a usar el uniforme' },
      { text: 'Luke cumplió su condena y viene de regreso' },
      { text: 'Cassie volvió a vivir con su familia' },
      { text: 'Cassie encontró una casa para los dos' }
    ],
    explanation: 'Está en los créditos, así que vale la pena quedarse a leer los nombres.'
  },
  20: {
    prompt: 'Cassie necesita medicinas. ¿Para qué?',
    options: [
      { text: 'Para el asma' },
      { text: 'Para la epilepsia' },
      { text: 'Para la diabetes' },
      { text: 'Para la artritis' }
    ],
    explanation: 'Lo que no puede pagar es lo que la lleva al altar.'
  },
  21: {
    prompt: '¿Verdadero o falso? Cassie y Luke empiezan a enamorarse cuando él todavía está lejos.',
    options: trueOrFalse,
    explanation: 'Los sentimientos, como Luke, vuelven tarde a casa.'
  },
  22: {
    prompt: '¿Verdadero o falso? La condena de Luke es de medio año de prisión.',
    options: trueOrFalse,
    explanation: 'Medio año: alcanza para escribirle un disco entero.'
  },
  23: {
    prompt: '¿Verdadero o falso? La deuda de Luke es de miles de dólares.',
    options: trueOrFalse,
    explanation: 'Nadie se casa por unas monedas con alguien que acaba de conocer.'
  },
  24: {
    prompt: '¿Verdadero o falso? La bandera la cuelga el propio Luke.',
    options: trueOrFalse,
    explanation: 'Cassie llegó primero a la escalera.'
  },
  25: {
    prompt: '¿Verdadero o falso? Cassie y Luke se conocen en un bar.',
    options: trueOrFalse,
    explanation: 'Dos extraños, un bar y un montón de problemas por delante.'
  },
  26: {
    prompt: '¿Verdadero o falso? Al final de la película, Cassie y Luke se separan.',
    options: trueOrFalse,
    explanation: 'Separarse era el final más probable, en el papel.'
  },
  3: {
    prompt: '¿Qué es lo que a Cassie le cuesta pagar?',
    options: [
      { text: 'Sus medicinas para la diabetes' },
      { text: 'Sus primeras grabaciones', note: 'Ya quisiera tener esa cuenta.' },
      {
        text: 'Sus estudios de música',
        note: 'En las noches de micrófono abierto nadie pide diploma.'
      },
      {
        text: 'La fianza de su hermano',
        note: 'Cassie ya tiene bastante con sus propias cuentas.'
      }
    ],
    explanation:
      'A la mayoría de las novias las lleva al altar el amor. A Cassie, una receta médica.'
  },
  7: {
    prompt: '¿Qué hace que Luke vuelva a casa del servicio activo?',
    options: [
      { text: 'Una boda', note: 'La suya ya fue.' },
      { text: 'Una tragedia' },
      { text: 'Un permiso corto', note: 'Nada de esto estaba planeado.' },
      { text: 'Un nuevo destino', note: 'A nadie lo destinan a su propia esposa.' }
    ],
    explanation: 'Jugar a los esposos es fácil a la distancia. Ahora toca hacerlo en casa.'
  },
  12: {
    prompt: '¿Qué pasa con la carrera militar de Luke?',
    options: [
      { text: 'Lo ascienden', note: 'Eso sí que sería una sorpresa.' },
      { text: 'Lo dan de baja' },
      { text: 'Lo trasladan', note: 'Bastante más lejos, por lo visto.' },
      { text: 'Se reengancha', note: 'Ese formulario se firma entre dos.' }
    ],
    explanation:
      'El matrimonio se volvió de verdad, pero demasiado tarde. En la votación, “Limpiar el nombre de Luke” pide reabrir el caso.'
  },
  59: {
    prompt: '¿Cuál es el sueño de Cassie?',
    options: [
      { text: 'Triunfar como cantautora' },
      { text: 'Ser reportera de guerra', note: 'Con que vaya uno de los dos, basta.' },
      { text: 'Abrir su propio bar', note: 'En una hora ya estaría en el escenario.' },
      {
        text: 'Dirigir un estudio de grabación',
        note: 'El lugar es ese, pero del otro lado del vidrio.'
      }
    ],
    explanation: 'Cantautora en sus sueños, esposa de militar en los papeles.'
  },
  60: {
    prompt: '¿En qué rama de las fuerzas armadas está Luke?',
    options: [
      { text: 'La Fuerza Aérea', note: 'Ibas bien, pero demasiado alto.' },
      { text: 'La Guardia Costera', note: 'Habría quedado más cerca de casa.' },
      { text: 'La Fuerza Espacial', note: 'Otra película, otro planeta.' },
      { text: 'El Cuerpo de Marines' }
    ],
    explanation:
      'Un marine con problemas, además. A los que no los tienen casi nunca les hacen una película.'
  },
  61: {
    prompt: 'Después de la boda, ¿quién tiene que irse?',
    options: [
      { text: 'Luke, al servicio activo' },
      { text: 'Cassie, a una gira', note: 'En la secuela, si algunos fans se salen con la suya.' },
      { text: 'Los dos, de luna de miel', note: 'Esas son para parejas que se llevan bien.' },
      { text: 'Ninguno de los dos', note: 'Sería una película cortísima.' }
    ],
    explanation:
      'Cassie tiene un marido al que casi no conoce, y ahora ni siquiera pueden discutir en persona.'
  },
  62: {
    prompt: '¿Qué clase de historia es la de Cassie y Luke, al principio?',
    options: [
      {
        text: 'Una boda a la fuerza',
        note: 'A la fuerza, nada: los dos dijeron que sí.'
      },
      { text: 'Un matrimonio por conveniencia' },
      { text: 'Una boda arreglada', note: 'La arreglaron ellos solitos, gracias.' },
      { text: 'Un amor de verano', note: 'Sería el verano menos relajado de la historia.' }
    ],
    explanation: 'Este matrimonio va a ser lo menos conveniente que los dos hayan hecho en su vida.'
  },
  63: {
    prompt: 'Cassie y Luke no podrían ser más distintos. ¿Qué tienen en común, entonces?',
    options: [
      { text: 'Una banda favorita', note: 'Se pelearían por cuál es el mejor disco.' },
      { text: 'Los bolsillos vacíos' },
      { text: 'El mismo casero', note: 'Nadie les alquilaría nada a esos dos juntos.' },
      { text: 'El signo zodiacal', note: 'Y si lo tuvieran, lo negarían.' }
    ],
    explanation:
      'Las cuentas de Cassie vienen de la farmacia. Las de Luke, de alguien mucho menos amable.'
  },
  64: {
    prompt: '¿Quién cuelga la bandera para Luke?',
    options: [
      { text: 'Su padre', note: 'Bonita idea. Pero no fue suya.' },
      { text: 'Cassie' },
      { text: 'Su antigua unidad', note: 'No estaba en la orden del día.' },
      { text: 'La banda de ella', note: 'Siguen probando sonido.' }
    ],
    explanation: 'Cassie empezó peleándose con Luke. Ahora lo recibe con honores.'
  },
  65: {
    prompt: '¿Qué reto le queda a Luke cuando termina la película?',
    options: [
      { text: 'La vida de oficial', note: 'Primero tendrían que devolverle el uniforme.' },
      { text: 'Ganarse una medalla', note: 'Esas no las busca nadie.' },
      { text: 'La vida de civil' },
      { text: 'El examen de manejo', note: 'Los autos son lo de menos.' }
    ],
    explanation:
      'Los comentarios ya le planearon la carrera a Luke: un taller, un trabajo muy bueno o la banda de Cassie.'
  },
  66: {
    prompt: '¿Qué le queda en el aire a Cassie cuando termina la película?',
    options: [
      { text: 'Su carrera en la música' },
      { text: 'Su elección de hombre', note: 'Esa ya está decidida. Y muy decidida.' },
      { text: 'Su gusto por la música', note: 'Impecable, y decidido hace mucho.' },
      { text: 'Su carrera en el derecho', note: 'Una abogada no les habría caído mal.' }
    ],
    explanation:
      'Las giras de Cassie van a necesitar quien cargue el equipo. Sabemos de uno con tiempo libre.'
  },
  67: {
    prompt: '¿De qué querían ver más muchos fans en la historia de Luke?',
    options: [
      { text: 'De su entrenamiento', note: '¿Más lodo? No, gracias.' },
      { text: 'De su redención' },
      { text: 'De sus otros amores', note: 'Con uno ya fue bastante complicado.' },
      { text: 'De su sentido del humor', note: 'A lo mejor lo guarda para la secuela.' }
    ],
    explanation: 'Los fans no querían menos de Luke. Querían ver que se lo ganara.'
  },
  68: {
    prompt: 'Según parte del público, ¿en qué cedió Cassie por amor?',
    options: [
      { text: 'En sus valores' },
      { text: 'En su música', note: 'Eso nunca. No habría película.' },
      { text: 'En sus amistades', note: 'Las va a necesitar para la secuela.' },
      { text: 'En sus ahorros', note: '¿Cuáles ahorros?' }
    ],
    explanation:
      'Un marido no es razón para cambiar de opinión, decían. Muchas esposas están de acuerdo.'
  },
  102: {
    prompt: '¿Cómo se siguen viendo Cassie y Luke a la distancia?',
    options: [
      { text: 'En permisos de fin de semana', note: 'Los altos mandos tienen otra opinión.' },
      { text: 'En viejas fotografías', note: 'Romántico, pero un poco de un solo lado.' },
      { text: 'En citas secretas', note: 'Otro género: aquí nadie es espía.' },
      { text: 'En videollamadas' }
    ],
    explanation: 'Es difícil fingir cuando se miran a los ojos.'
  }
}
