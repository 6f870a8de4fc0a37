/**
 * What went wrong between Kaidan and Neo4j, as one sentence for the user that ends with the way out. Never holds the password:
 * messages are made from the connection's address, user name and database alone.
 */
export class Neo4jError extends Error {
  override readonly name = 'Neo4jError';
}
