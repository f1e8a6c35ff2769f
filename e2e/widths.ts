/** The screens that every page is made for; the narrow one is also what a page enlarged to 400% has. */
export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
