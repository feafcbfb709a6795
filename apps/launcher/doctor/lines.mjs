/** The three kinds of line. */
export const ok = (what) => ({ state: 'ok', what });
export const look = (what, todo) => ({ state: 'look', what, todo });
export const broken = (what, todo) => ({ state: 'broken', what, todo });

/** Runs a check that throws Trouble when something is wrong, and returns the line for either end. */
export async function lineOf(check, { wrong = broken } = {}) {
  try {
    return await check();
  } catch (problem) {
    return wrong(problem.message, problem.todo ?? 'Start again; if it stays, look at the logs in the data folder.');
  }
}
