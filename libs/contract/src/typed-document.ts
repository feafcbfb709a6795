/** What ties a document to the types of its answer and its variables; generated documents implement it. */
export interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}

/** A document with its types, and the hash the server knows it by. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  __meta__?: Record<string, unknown>;
  toString(): string;
}
