/** The version of the program that made a result; a test holds it against package.json. */
export const version = '0.1.0';
