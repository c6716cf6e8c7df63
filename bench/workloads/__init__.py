"""One file for each workload: a function from the context to rows."""
