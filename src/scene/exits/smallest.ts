/** CSS pixels of the smallest map in which labels choose their places first: in a smaller one they take what is left. */
export const FIRST_FROM = { width: 320, height: 280 } as const;
