interface Props {
  /** Whether the rating shown was published; else Dial worked it out. */
  readonly published: boolean;
  readonly className?: string | undefined;
}

/** Whose a colour is. */
export function RatingOrigin({ published, className }: Props) {
  return <span className={className}>{published ? 'Published' : 'Dial’s calculation'}</span>;
}
