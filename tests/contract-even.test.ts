import { contract } from "./contract";

contract(0, 2);
