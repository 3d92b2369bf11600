/** A reason to stop that is the user's to mend: told in one line, without a stack trace. */
export class BootstrapError extends Error {
  /**
   * @param {string} message what happened and what to do
   * @param {number} exitCode of the process
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = "BootstrapError";
    this.exitCode = exitCode;
  }
}
