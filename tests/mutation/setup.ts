import fc from 'fast-check'

// There are thousands of mutants: a property that has held for this long is taken to hold.
fc.configureGlobal({ interruptAfterTimeLimit: 100, endOnFailure: true })
