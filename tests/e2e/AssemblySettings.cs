// The tests time, signal and kill processes; beside each other they would only disturb each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
