export function YourRights() {
  return (
    <>
      <h2>What you can ask for</h2>
      <p>Under data protection law you can ask the council:</p>
      <ul>
        <li>what it holds about you, and for a copy</li>
        <li>to put right what is wrong, your name in a report among it</li>
        <li>to erase it, or to use it no further</li>
      </ul>
      <p>
        You can object to its use. Not all of it can be granted where the council has to keep a record in the
        public interest; it then says why. Write to the data protection officer above. Staff see their own
        sessions and saved views in Dial, and can end them there.
      </p>
      <p>
        If you are not happy with the answer, you can{' '}
        <a href="https://ico.org.uk/make-a-complaint/">complain to the Information Commissioner’s Office</a>.
      </p>
    </>
  );
}
