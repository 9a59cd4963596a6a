const parts = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

/** Every beginning with every ending, each a list with commas: "il me manque", "une signature". */
export const joined = (beginnings: string, endings: string): readonly string[] =>
  parts(endings).flatMap((ending) => parts(beginnings).map((begin) => `${begin} ${ending}`));
