/** The ink, a path in a square of 48, and the width of its stroke; filled by the rule “evenodd” if there is none. */
export type Layer = readonly [ink: 'ink' | 'accent', path: string, width?: number]

/**
 * A picture for each storyline, by its id: layers, the first one at the bottom. A film may have pictures of its own:
 * see README.md, “Another film”.
 */
export const pictures: Readonly<Record<string, readonly Layer[]>> = {}
