import { Button, type ButtonProps } from 'react-aria-components'

interface Props extends Omit<ButtonProps, 'className' | 'isPending'> {
  className: string
  isBusy: boolean
}

/**
 * A button that does nothing while its work is under way, and keeps the focus. React Aria's own pending state is not
 * used: it has assistive technology read a button that is often gone by then, without a name.
 */
export const BusyButton = ({ className, isBusy, onPress, ...button }: Props) => (
  <Button
    {...button}
    className={isBusy ? `${className} busy` : className}
    {...(isBusy ? { 'aria-disabled': true } : {})}
    {...(onPress && !isBusy ? { onPress } : {})}
  />
)
