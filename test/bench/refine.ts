/** The name of the event that has the bare page draw the app's finer borders. */
export const REFINE = 'refine';
