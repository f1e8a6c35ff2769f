/** Everybody's in a demonstration; known to all who read this. */
export const DEMONSTRATION_PASSWORD = 'change the dial';
