import type { FilmTexts } from '../texts.ts'

export const storylines: FilmTexts['storylines'] = {
  'welcome-home': {
    title: 'De vuelta a casa',
    pitch: 'Se abre el portón. Seis meses de cosas por decir, y ninguno sabe por dónde empezar.'
  },
  'big-break': {
    title: 'Gajes de la fama',
    pitch: 'Todo el mundo quiere una foto con Cassie. A Luke le pasan el teléfono para que la tome.'
  },
  'role-swap': {
    title: 'Ahora se va ella',
    pitch:
      'Cassie, en el autobús de la gira. Luke, en el sofá: esta vez le toca a él esperar la llamada.'
  },
  'civilian-life': {
    title: 'Sin uniforme',
    pitch: 'La primera entrevista de trabajo de Luke. Le preguntan por esos seis meses en blanco.'
  },
  'marriage-test': {
    title: 'En las buenas y en las malas',
    pitch: 'Para fingir bastó una firma. Ahora hay una maleta hecha en el pasillo.'
  },
  children: {
    title: 'Y ahora somos tres',
    pitch: 'Calcetines diminutos, cero sueño y el público más difícil que ha tenido Cassie.'
  },
  'frankies-child': {
    title: 'Frankie Junior',
    pitch: 'La novia de Frankie espera un hijo suyo. Cassie y Luke no la dejan sola ni un minuto.'
  },
  'real-wedding': {
    title: 'La boda de verdad',
    pitch: 'Los mismos novios, los mismos votos. Esta vez van en serio, y el que llora es Luke.'
  },
  duet: {
    title: 'A dúo',
    pitch: 'Resulta que Luke sabe cantar. Resulta que le gusta.'
  },
  'clear-his-name': {
    title: 'Limpiar el nombre de Luke',
    pitch:
      'Si ahora el matrimonio es de verdad, ¿alguna vez fue un fraude? Luke pelea contra su baja.'
  },
  'old-wounds': {
    title: 'Viejas heridas',
    pitch: 'Luke nunca habla de lo que vio. Hasta que Cassie le pregunta.'
  },
  'family-ties': {
    title: 'Lazos de familia',
    pitch: 'Todas las discusiones que la primera película dejó a medias llegan juntas a cenar.'
  },
  convictions: {
    title: 'Cassie no se calla',
    pitch:
      'Cassie dice lo que piensa, en pleno escenario, con la antigua unidad de Luke en primera fila.'
  },
  'married-life': {
    title: 'Un martes cualquiera',
    pitch: 'Sin dramas ni desastres: dos personas, un perro, un baño.'
  }
}
