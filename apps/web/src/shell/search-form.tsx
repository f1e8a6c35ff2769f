import { Form, useLocation } from 'react-router';
import styles from './search-form.module.css';

/** Leads to /search?q=…: a plain form, so that the answer has an address. */
export function SearchForm() {
  const { pathname, search } = useLocation();
  const typed = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  return (
    <Form action="/search" role="search" className={styles.form}>
      <label className="visually-hidden" htmlFor="site-search">
        Search Dial
      </label>
      <input
        key={typed}
        id="site-search"
        type="search"
        name="q"
        defaultValue={typed}
        placeholder="Search"
        autoComplete="off"
        className={styles.input}
      />
      <button type="submit" className={styles.button}>
        <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
          <circle cx="6.7" cy="6.7" r="4.6" />
          <path d="M10.2 10.2L14.5 14.5" />
        </svg>
        <span className="visually-hidden">Search</span>
      </button>
    </Form>
  );
}
