/** Parameters of all queries under one type; each query reads those that the catalogue gives it. */
export interface Args {
  readonly person?: string;
  readonly with?: string;
  readonly forum?: string;
  readonly country?: string;
  readonly origin?: string;
  readonly from?: string;
  readonly to?: string;
  readonly status?: string;
  readonly a?: string;
  readonly b?: string;
  readonly subject?: string;
  readonly actor?: string;
  readonly by?: string;
  readonly act?: string;
  readonly topic?: string;
  readonly node?: string;
  /** One name for all titles of the post. */
  readonly post?: string;
  readonly limit?: number;
}
