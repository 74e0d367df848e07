import type { TextsByNumber } from '../../texts.ts'
import { asLine } from './lines.ts'

export const retiredLines: TextsByNumber = {
  87: asLine(
    'La he visto 13 veces. Hasta a mi marido le gustó, y eso que lo romántico no es lo suyo.',
    'En algún lugar, un marido explica que él solo pasaba por ahí.'
  ),
  88: asLine(
    'Ya no soy joven, y nunca he dejado de enamorarme de las películas así.',
    'El amor puede hacer milagros, agrega ese comentario, en mayúsculas.'
  ),
  89: asLine(
    'Sin muertes y sin sangre, solo una película sobre el amor. A todos mis amigos les gustó.',
    'Una noche de película sin discusiones. De esas ya se habían encargado Cassie y Luke.'
  ),
  91: asLine(
    '¿No hay secuela? Entonces dejo Netflix, y les digo a todos que lo dejen.',
    'Palabras fuertes de alguien que el martes ya estaría de vuelta para verla otra vez.'
  ),
  93: asLine(
    'El final fue un poco confuso. ¡La mejor película de Netflix de todos los tiempos!',
    'Y todo sin tomar aire. Así es el amor.'
  ),
  94: asLine(
    'Lloré tan fuerte que mi vecina vino a preguntar qué me pasaba.',
    'La vecina es nuestra, las lágrimas no: alguien que nunca llora, lloró.'
  ),
  95: asLine(
    'La puse por el uniforme y me quedé por las canciones.',
    'Lo del uniforme no lo confiesa nadie. La debilidad por los finales románticos, sí.'
  ),
  96: asLine(
    'La gente con la que vivo ya no me deja cantar las canciones de Cassie antes del desayuno.',
    'Nadie perdió el sueño. En un comentario de verdad sí hay palomitas, y una mamá.'
  ),
  97: asLine(
    'A nuestro cachorro le pusimos Luke. Siempre se va y siempre vuelve.',
    'No hay tal cachorro. Pero un comentario de verdad pide más de Peaches, el perro que ya sale en la película.'
  ),
  98: asLine(
    'La pausé tantas veces para gritarles a los dos que me llevó toda la noche.',
    'Eso es nuestro. Los de verdad le gritan a Netflix, y piden las cosas por favor.'
  ),
  99: asLine(
    'Mi hermana siempre se salta la boda, porque sabe que no es de verdad.',
    'Nadie se salta nada. Un comentario de verdad dice que mejora cada vez que la ves.'
  ),
  100: asLine(
    'Por favor pongan la secuela en Navidad. Luke en la nieve, no pido más.',
    'Nieve no ha pedido nadie. Una boda de verdad y un dueto, sí: puedes votar por los dos.'
  )
}
