import type { ComponentPropsWithoutRef } from 'react'
import { classNames } from '#app/ui/class-names.ts'

type Looks = {
  /** The one primary button of a page, the quiet others, and the one that takes something away. */
  kind?: 'primary' | 'quiet' | 'danger' | undefined
  isWide?: boolean | undefined
}

type ButtonProps = ComponentPropsWithoutRef<'button'> & Looks & { isBusy?: boolean | undefined }

const looks = ({ kind = 'primary', isWide }: Looks) =>
  classNames('button', kind !== 'primary' && kind, isWide && 'wide')

/** Sends the form it stands in. */
export function Button({ kind, isWide, isBusy, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={looks({ kind, isWide })} aria-busy={isBusy || undefined}>
      {children}
    </button>
  )
}

type LinkButtonProps = ComponentPropsWithoutRef<'a'> & Looks

/** Leads to another page with the weight of a button. */
export function LinkButton({ kind, isWide, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={looks({ kind, isWide })}>
      {children}
    </a>
  )
}
