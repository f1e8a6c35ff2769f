// The same server; it is asked for the list through the tables' relations, without a view made for it.
import './postgraphile.ts';
