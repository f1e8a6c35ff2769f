import './react-aria-style.css';

/**
 * React Aria adds a style element for what can be pressed, which the content security policy refuses and the console reports. It
 * adds none where an element of this id stands, so one does; the rule itself is in the style sheet beside this file.
 */
const ID = 'react-aria-pressable-style';

if (document.getElementById(ID) === null) {
  const mark = document.createElement('meta');
  mark.id = ID;
  document.head.append(mark);
}
