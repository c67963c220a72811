/** How whole countries look: lit where selected. Their hatching is an image. */
export const SELECTED = { colour: 'lit', opacity: 0.75 } as const;
