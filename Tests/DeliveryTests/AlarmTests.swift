import Testing

@testable import Delivery

@Suite
struct `The loops' alarm` {
    @Test
    func `A ring before the wait is kept`() async {
        let alarm = Alarm()
        alarm.ring()
        await alarm.wait(atMost: .seconds(60))
    }

    @Test
    func `A ring during the wait ends it`() async {
        let alarm = Alarm()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await alarm.wait(atMost: .seconds(60)) }
            group.addTask { alarm.ring() }
        }
    }

    @Test
    func `The wait ends with its time, and the next one is a whole one`() async {
        let alarm = Alarm()
        let start = ContinuousClock.now
        await alarm.wait(atMost: .milliseconds(20))
        await alarm.wait(atMost: .milliseconds(20))
        #expect(ContinuousClock.now - start >= .milliseconds(40))
    }

    @Test
    func `An alarm that was stopped never lets anybody sleep again`() async {
        let alarm = Alarm()
        alarm.stop()
        await alarm.wait(atMost: .seconds(60))
        await alarm.wait(atMost: .seconds(60))
        #expect(alarm.isStopped)
    }

    @Test
    func `Cancelling the task ends the wait`() async {
        let alarm = Alarm()
        let task = Task { await alarm.wait(atMost: .seconds(60)) }
        task.cancel()
        await task.value
    }
}
