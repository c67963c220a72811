/** The folder whose `boundaries/` names countries, seas and cities for every story. */
export const SHARED = 'geo';
