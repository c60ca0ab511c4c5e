/** What rules read of a component of kind `audit`. */
export interface AuditTrail {
  readonly trail?: { readonly retain?: { readonly seconds: number } };
}
