/** Who sees to the regulations. @param instead what the council says where it is another body */
export function Enforcement({ instead }: { readonly instead: string | null }) {
  if (instead !== null) return <p>{instead}</p>;
  return (
    <p>
      The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile
      Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how the council answers,{' '}
      <a href="https://www.equalityadvisoryservice.com/">
        turn to the Equality Advisory and Support Service (EASS)
      </a>
      .
    </p>
  );
}
