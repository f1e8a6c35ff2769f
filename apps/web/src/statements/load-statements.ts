import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { load } from '../shared/load.ts';

const ACCESSIBILITY = graphql(`
  query Accessibility {
    council {
      name
      contact {
        address
      }
      accessibility {
        email
        phone
        responseDays
        audit
        prepared
        reviewed
        enforcement
      }
    }
  }
`);

const PRIVACY = graphql(`
  query Privacy {
    council {
      name
      dataProtection {
        officer
        email
        phone
        address
        registration
        lawfulBasis
        recipients
        transfers
        reviewed
      }
      retention {
        people
        audit
        logs
        backups
      }
    }
  }
`);

const TERMS = graphql(`
  query Terms {
    council {
      name
      licence {
        name
        url
      }
      contact {
        email
        phone
        address
      }
    }
  }
`);

export type AccessibilityCouncil = ResultOf<typeof ACCESSIBILITY>['council'];
export type PrivacyCouncil = ResultOf<typeof PRIVACY>['council'];
export type TermsCouncil = ResultOf<typeof TERMS>['council'];

export const loadAccessibility = (args: LoaderFunctionArgs) => load(args, ACCESSIBILITY, {});
export const loadPrivacy = (args: LoaderFunctionArgs) => load(args, PRIVACY, {});
export const loadTerms = (args: LoaderFunctionArgs) => load(args, TERMS, {});
