/** What a connection gives its user, by cloud. Each cloud adds its own, beside what it says of it. */
// An interface and not a type: only interfaces can be added to.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Grants {}
