/** Wrong usage of the command: exit 2, with the help text. */
export class UsageError extends Error {}
