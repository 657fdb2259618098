local function sieve(limit)
    local flags, count = {}, 0
    for i = 0, limit - 1 do flags[i] = 1 end
    for i = 2, limit - 1 do
        if flags[i] ~= 0 then
            count = count + 1
            local j = i * i
            while j < limit do flags[j] = 0; j = j + i end
        end
    end
    return count
end
local function collatz(limit)
    local longest = 0
    for start = 1, limit - 1 do
        local n, steps = start, 0
        while n ~= 1 do
            if n % 2 == 0 then n = n // 2 else n = 3 * n + 1 end
            steps = steps + 1
        end
        if steps > longest then longest = steps end
    end
    return longest
end
print(sieve(1000000), collatz(60000))
