/** Name of the inspector, as it stands in the address of an open document. */
export const COMPLIANCE_INSPECTOR = "haven-compliance";
