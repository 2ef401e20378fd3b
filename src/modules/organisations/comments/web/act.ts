/** Does something to the comments, shows them anew and says what happened. */
export type Act = (run: () => Promise<unknown>, done: string) => Promise<unknown>
