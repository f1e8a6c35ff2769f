import styles from './order-picker.module.css';
import { PARTS_ORDERS, type PartsOrder } from './parts-order.ts';

const WORDS: Readonly<Record<PartsOrder, string>> = {
  listed: 'As listed',
  highest: 'Highest first',
  lowest: 'Lowest first',
};

interface Props {
  readonly chosen: PartsOrder;
  readonly onChoose: (order: PartsOrder) => void;
}

/** In what order the parts of every table are shown. */
export function OrderPicker({ chosen, onChoose }: Props) {
  return (
    <fieldset className={styles.picker}>
      <legend className={styles.legend}>Order of the parts</legend>
      {PARTS_ORDERS.map((order) => (
        <label key={order} className={styles.choice}>
          <input
            type="radio"
            name="parts-order"
            checked={order === chosen}
            onChange={() => onChoose(order)}
          />
          {WORDS[order]}
        </label>
      ))}
    </fieldset>
  );
}
