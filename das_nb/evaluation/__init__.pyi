"""What an interchange intervention accuracy is worth: baselines, controls, paired tests, verdict."""
from . import compare, controls, evaluate, interchange, joint, stats, subspace, task_check, verdict
