import fc from 'fast-check'

// There are thousands of mutants: a property that has held for this long, in milliseconds, is taken to
// hold. One that was not tried at all by then would count as failed.
fc.configureGlobal({ interruptAfterTimeLimit: 300, endOnFailure: true })
