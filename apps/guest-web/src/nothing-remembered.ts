/**
 * A browser writes down what is in fields, to fill them again after a crash or for the next time: in files of its own, in the clear.
 * Not in those that say `off`. Each field of ours says so, unless it says something else itself.
 */
export function nothingRemembered(): void {
  const says = (field: EventTarget | null): void => {
    if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && !field.hasAttribute('autocomplete')) field.setAttribute('autocomplete', 'off');
  };
  document.addEventListener('focusin', ({ target }) => says(target));
  document.addEventListener('input', ({ target }) => says(target), true);
}
