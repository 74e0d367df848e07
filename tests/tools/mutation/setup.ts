import fc from 'fast-check'

// With thousands of mutants, each property gets this many milliseconds. By default, fast-check
// fails a property that could not run once in that time.
fc.configureGlobal({ interruptAfterTimeLimit: 300, endOnFailure: true })
